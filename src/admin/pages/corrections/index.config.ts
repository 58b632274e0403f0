export default definePageConfig({ navigationBarTitleText: '待处理的报错' })
