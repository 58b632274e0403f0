export default definePageConfig({ navigationBarTitleText: '走势' })
