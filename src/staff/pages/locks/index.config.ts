export default definePageConfig({ navigationBarTitleText: '锁定与例外' })
