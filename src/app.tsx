import { useLaunch } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { ReleaseProvider } from './features/current-release/release-provider'
import { keepShell } from './services/shell'
import { openTransport } from './services/transport'
import './styles/tokens.scss'
import './styles/base.scss'
import './styles/figure.scss'
import './styles/controls.scss'
import './styles/states.scss'
import './styles/past.scss'

openTransport()

export default function App({ children }: { children: ReactNode }) {
  useLaunch(keepShell)
  return <ReleaseProvider>{children}</ReleaseProvider>
}
