export default definePageConfig({ navigationBarTitleText: '每日统计' })
