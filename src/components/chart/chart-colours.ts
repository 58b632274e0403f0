/** Colours of a chart, by the names they have in `styles/tokens.scss`; a canvas reads no style sheet. */
export interface ChartColours {
  card: string
  ink: string
  soft: string
  rule: string
  accent: string
  ground: string
}

type LookName = 'look-light' | 'look-dark' | 'look-elder' | 'look-elder-dark'

/** A test holds these against `styles/tokens.scss`. */
export const colours: Record<LookName, ChartColours> = {
  'look-light': {
    card: '#fff',
    ink: '#1b1f1c',
    soft: '#565e58',
    rule: '#dcd9cf',
    accent: '#0e5a43',
    ground: '#e5efe9',
  },
  'look-dark': {
    card: '#191e1b',
    ink: '#ecefea',
    soft: '#a9b3ac',
    rule: '#303833',
    accent: '#7fcba6',
    ground: '#1c2e26',
  },
  'look-elder': {
    card: '#fff',
    ink: '#0f1210',
    soft: '#3a413c',
    rule: '#b9b6ab',
    accent: '#064a36',
    ground: '#e0ede6',
  },
  'look-elder-dark': {
    card: '#151a17',
    ink: '#fafcf9',
    soft: '#cdd5cf',
    rule: '#4a534d',
    accent: '#98dfbd',
    ground: '#1a3026',
  },
}

const isLook = (word: string): word is LookName => word in colours

/** The colours of a page's class, such as `look-elder elder`. */
export function coloursOf(className: string): ChartColours {
  return colours[className.split(' ').find(isLook) ?? 'look-light']
}
