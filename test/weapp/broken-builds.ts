import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { weappBuild } from './built'
import { faultsOf } from './build-rules'
import { compileStyles, compileTemplates } from './compiler'
import { Phone } from './phone'

/** A copy of the build that a test may break. */
export interface BuildCopy {
  dist: string
  remove: (file: string) => void
  append: (file: string, text: string) => void
  /** Puts a script in front of one that is there. */
  prepend: (file: string, text: string) => void
}

function copyOfBuild(): BuildCopy {
  const dist = mkdtempSync(join(tmpdir(), 'broken-build-'))
  cpSync(weappBuild, dist, { recursive: true })
  return {
    dist,
    remove: (file) => {
      rmSync(join(dist, file))
    },
    append: (file, text) => {
      appendFileSync(join(dist, file), text)
    },
    prepend: (file, text) => {
      writeFileSync(join(dist, file), text + readFileSync(join(dist, file), 'utf8'))
    },
  }
}

/** Everything the checks of this folder say about a copy of the build after `damage`. */
export async function reportsOn(damage: (copy: BuildCopy) => void): Promise<string[]> {
  const copy = copyOfBuild()
  try {
    damage(copy)
    const found = [
      ...faultsOf(copy.dist),
      ...compileTemplates(copy.dist).problems,
      ...compileStyles(copy.dist).problems,
    ]
    return [...found, ...(compileTemplates(copy.dist).problems.length === 0 ? await complaintsOf(copy.dist) : [])]
  } finally {
    rmSync(copy.dist, { recursive: true })
  }
}

async function complaintsOf(dist: string): Promise<string[]> {
  const phone = new Phone({ dist })
  try {
    await phone.open('pages/overview/index')
    phone.pages.navigate('navigateTo', '/resident/pages/figure/index?metric=health-card-people')
    phone.pages.navigate('switchTab', '/pages/mine/index')
    await phone.rest(1_000)
    return phone.complaints
  } finally {
    phone.close()
  }
}
