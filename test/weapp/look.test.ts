import { describeCompiled } from './compiled-suite'
import { Phone, type PhoneOptions } from './phone'
import { nodesWhere } from './screen-reading'

describeCompiled('the look of a bare phone', () => {
  let phone: Phone
  const opened = async (options: PhoneOptions): Promise<void> => {
    phone = new Phone(options)
    await phone.open('pages/mine/index')
  }
  const page = () =>
    nodesWhere(phone.screen(), ({ attributes }) => String(attributes['class']).startsWith('page '))[0]?.attributes

  afterEach(() => {
    phone.close()
    expect(phone.complaints).toEqual([])
  })

  it('follows the phone into the dark and back', async () => {
    await opened({ theme: 'dark' })
    expect(page()?.['class']).toContain('look-dark')
    phone.settings.theme = 'light'
    await phone.happens('ThemeChange', { theme: 'light' })
    expect(page()?.['class']).toContain('look-light')
  })

  it("becomes large in WeChat's care mode", async () => {
    await opened({ fontSizeScaleFactor: 1.4 })
    expect(page()?.['class']).toMatch(/\belder\b/)
    expect(page()?.['style']).toMatch(/--scale:\s*1\.4/)
  })

  it('becomes large and dark by hand, and still is when the program starts again', async () => {
    await opened({})
    await phone.tap('开')
    await phone.tap('深色')
    expect(page()?.['class']).toContain('look-elder-dark')
    const { storage } = phone
    phone.close()
    await opened({ storage })
    expect(page()?.['class']).toContain('look-elder-dark')
  })
})
