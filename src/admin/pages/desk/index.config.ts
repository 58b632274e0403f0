export default definePageConfig({ navigationBarTitleText: '登记处' })
