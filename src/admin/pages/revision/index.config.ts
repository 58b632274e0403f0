export default definePageConfig({ navigationBarTitleText: '一版修改' })
