import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** The browser without its own window is the same engine at two thirds of the time. */
const places = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
  (name) => `/usr/bin/${name}`,
)

/** How to have what the browser journeys need. */
export const HOW_TO_HAVE_CHROMIUM =
  'apt-get install chromium-headless-shell fonts-noto-cjk (or chromium, or set CHROMIUM to the path of one)'

/** A Chromium of this machine; where `CHROMIUM` names one, that and no other. */
export function chromiumPath(): string | undefined {
  const named = process.env['CHROMIUM']
  return (named ? [named] : places).find((path) => existsSync(path))
}

const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts Chromium without a window, in a profile of its own that goes when it closes. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--lang=zh-CN', ...quiet],
  })
}
