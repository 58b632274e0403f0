export default definePageConfig({ navigationBarTitleText: '一份上报' })
