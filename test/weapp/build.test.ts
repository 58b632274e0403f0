import { weappBuild } from './built'
import { faultsOf } from './build-rules'
import { describeCompiled } from './compiled-suite'
import { compileStyles, compileTemplates } from './compiler'

describe('the built mini program', () => {
  it("names only files it holds, and keeps WeChat's rules for styles, images, addresses and old phones", () => {
    expect(faultsOf(weappBuild)).toEqual([])
  })
})

describeCompiled("WeChat's own compilers", () => {
  it('take every template', () => {
    expect(compileTemplates(weappBuild).problems).toEqual([])
  })

  it('take every style sheet', () => {
    expect(compileStyles(weappBuild).problems).toEqual([])
  })
})
