export default definePageConfig({ navigationBarTitleText: '找一个条目' })
