export default definePageConfig({ navigationBarTitleText: '待识别' })
