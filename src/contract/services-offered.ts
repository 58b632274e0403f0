/** 在线复诊, 电子处方, 药品配送, 预约挂号, 护理上门, 健康咨询; the order is that of the letters on the wire. */
export const services = [
  'follow-up',
  'prescription',
  'medicine-delivery',
  'appointment',
  'home-nursing',
  'health-advice',
] as const
