import { asked } from '../../../../cloudfunctions/_shared/open-data/addresses'

describe('an address of the open data', () => {
  it.each<[string, unknown]>([
    ['/open/releases.json', { what: 'releases' }],
    ['/releases.json', { what: 'releases' }],
    ['/open/restatements.xml', { what: 'feed' }],
    ['/open/releases/latest/manifest.json', { what: 'file', release: 'latest', file: 'manifest.json' }],
    ['/open/releases/2020-W48-1/figures.csv', { what: 'file', release: '2020-W48-1', file: 'figures.csv' }],
    [
      '/open/releases/2020-W48-12/series/health-card-uses/2020.origins.sha256',
      { what: 'series', release: '2020-W48-12', metric: 'health-card-uses', year: 2020, form: 'origins.sha256' },
    ],
  ])('%s is understood', (path, expected) => {
    expect(asked(path)).toEqual(expected)
  })

  it.each([
    '/',
    '/open',
    '/open/',
    '/open/releases',
    '/open/releases/',
    '/open/releases/latest',
    '/open/releases/latest/',
    '/open/releases/2020-48-1/manifest.json',
    '/open/releases/../manifest.json',
    '/open/open/releases.json',
    '/open/releases.json/',
  ])('%s is none', (path) => {
    expect(asked(path)).toBeNull()
  })
})
