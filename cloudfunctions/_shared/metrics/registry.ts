import { healthCardPeople } from './definitions/health-card-people'
import { healthCardUses } from './definitions/health-card-uses'
import { onlineServices } from './definitions/online-services'
import { doctorOnlineConsultations } from './definitions/doctor-online-consultations'
import { doctorOnlineHospitals } from './definitions/doctor-online-hospitals'
import { doctorOnlineDoctors } from './definitions/doctor-online-doctors'
import { internetHospitalsLicensed } from './definitions/internet-hospitals-licensed'
import { appointmentsReceived } from './definitions/appointments-received'
import { consultationsReceived } from './definitions/consultations-received'
import { uploadHospitals } from './definitions/upload-hospitals'
import { uploadHospitalsAnalysed } from './definitions/upload-hospitals-analysed'
import { systemsInterfaced } from './definitions/systems-interfaced'
import { uploadedRows } from './definitions/uploaded-rows'
import type { Metric } from './metric'

/** Every metric, in the order readers see them. */
export const metrics: readonly Metric[] = [
  healthCardPeople,
  healthCardUses,
  onlineServices,
  doctorOnlineConsultations,
  doctorOnlineHospitals,
  doctorOnlineDoctors,
  internetHospitalsLicensed,
  appointmentsReceived,
  consultationsReceived,
  uploadHospitals,
  uploadHospitalsAnalysed,
  systemsInterfaced,
  uploadedRows,
]

const byId = new Map(metrics.map((metric) => [metric.id, metric]))

export function metricWithId(id: string): Metric | null {
  return byId.get(id) ?? null
}

/** The figures of the province that every release carries. */
export const headlineMetrics = metrics.filter((metric) => metric.headline)
