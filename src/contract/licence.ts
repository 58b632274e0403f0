import * as v from 'valibot'
import { clinicalSubjects, codesOf } from './code-systems'
import { Day } from './day'

/** A first-level clinical subject, by its code. */
export const Subject = v.picklist(codesOf(clinicalSubjects), '没有这个诊疗科目')

/** Whether an institution works: 开业, 筹建, 停业, 撤销. */
export const Standing = v.picklist(['open', 'preparing', 'suspended', 'revoked'])
export type Standing = v.InferOutput<typeof Standing>

/** What a verification (校验) came to: 合格, 不合格, 暂缓校验. */
export const VerificationResult = v.picklist(['passed', 'failed', 'deferred'])

/** A practising licence as it was issued; its state is computed (`licence-state.ts`) and never stored. */
export const Licence = v.pipe(
  v.object({
    number: v.pipe(v.string(), v.trim(), v.nonEmpty('请填写登记号'), v.maxLength(40, '登记号不超过 40 字')),
    issuer: v.pipe(v.string(), v.trim(), v.nonEmpty('请填写发证机关'), v.maxLength(60, '发证机关不超过 60 字')),
    validFrom: Day,
    validTo: Day,
    subjects: v.pipe(v.array(Subject), v.minLength(1, '至少一个诊疗科目')),
    verification: v.nullable(v.object({ day: Day, result: VerificationResult })),
  }),
  v.forward(
    v.check(({ validFrom, validTo }) => validFrom <= validTo, '有效期的止日不能早于起日'),
    ['validTo'],
  ),
)
export type Licence = v.InferOutput<typeof Licence>
