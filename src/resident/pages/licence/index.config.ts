export default definePageConfig({ navigationBarTitleText: '查执业许可' })
