export default definePageConfig({ navigationBarTitleText: '我报过的错' })
