export default definePageConfig({ navigationBarTitleText: '数字的出处', enableShareAppMessage: true })
