export default definePageConfig({ navigationBarTitleText: '分享的数字', enableShareAppMessage: true })
