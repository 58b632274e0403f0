export default definePageConfig({ navigationBarTitleText: '一次发布' })
