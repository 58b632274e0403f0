import { compilersRunHere } from './compiler'

function describeSkipped(): jest.Describe {
  const where = `${process.platform} ${process.arch}`
  process.stderr.write(`Skipped: WeChat's compilers (wcc, wcsc) run on linux x64 only, and this is ${where}.\n`)
  return describe.skip
}

/** `describe` where WeChat's compilers run; elsewhere it says what is left out, and why. */
export const describeCompiled: jest.Describe = compilersRunHere ? describe : describeSkipped()
