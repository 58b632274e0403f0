export default definePageConfig({ navigationBarTitleText: '上报批次' })
