export default definePageConfig({ navigationBarTitleText: '条目' })
