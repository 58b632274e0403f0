export default definePageConfig({ navigationBarTitleText: '统计口径' })
