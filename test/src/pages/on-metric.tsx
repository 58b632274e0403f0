import { act, fireEvent, screen } from '@testing-library/react'
import type { PublishedRelease } from '../../../src/contract/release'
import type { ServedSeries } from '../../../src/contract/series'
import { useRegion } from '../../../src/features/metric-series/use-region'
import MetricPage from '../../../src/resident/pages/metric/index'
import { freshPhone, phone } from '../../taro-stub'
import { uses } from './a-fortnight'
import { open, settle } from './opened'
import { cloudServes } from './series-cloud'

/** A phone on which nobody has chosen a region. */
export function freshMetric(): void {
  freshPhone()
  act(() => {
    useRegion.setState({ subject: null })
  })
}

export const words = (): string => document.body.textContent

/** Opens a metric of a release whose documents the cloud has. */
export async function shows(release: PublishedRelease, documents: ServedSeries[], metric: string = uses.metric) {
  phone.params = { metric }
  const cloud = cloudServes(release, { documents })
  await open(<MetricPage />)
  await settle()
  return cloud
}

export async function choose(name: string): Promise<void> {
  fireEvent.click(screen.getByRole('radio', { name }))
  await settle()
}

export const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}
