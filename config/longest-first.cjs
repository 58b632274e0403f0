const { default: Sequencer } = require('@jest/test-sequencer')

/** Suites that would keep one worker busy long after the other is done, were they begun last; the longest first. */
const LONGEST = ['access-to-', 'provenance.', 'first-release.', 'permissions.', 'intake.', 'resumed.', 'architecture.']
const place = ({ path }) => {
  const found = LONGEST.findIndex((name) => path.includes(`/${name}`))
  if (found >= 0) return found
  return path.includes('/test/journeys/') ? LONGEST.length : LONGEST.length + 1
}

/** Begins with the long suites, because a fresh machine knows no times and jest would go by the size of files. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other))
  }
}
