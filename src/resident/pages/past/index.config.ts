export default definePageConfig({ navigationBarTitleText: '看过去的发布' })
