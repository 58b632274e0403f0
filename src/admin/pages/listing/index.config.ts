export default definePageConfig({ navigationBarTitleText: '填写条目' })
