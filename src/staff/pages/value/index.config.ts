export default definePageConfig({ navigationBarTitleText: '数值的经过' })
