export default definePageConfig({ navigationBarTitleText: '疑点' })
