export default definePageConfig({ navigationBarTitleText: '核查规则' })
