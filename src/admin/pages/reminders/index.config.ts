export default definePageConfig({ navigationBarTitleText: '到期和该确认的' })
