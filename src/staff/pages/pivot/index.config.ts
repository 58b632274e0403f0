export default definePageConfig({ navigationBarTitleText: '数据透视' })
