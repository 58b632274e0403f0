import { MovedFigure } from '../../features/figure-origin/moved-figure'

/** Where the page of a figure was: addresses shared then are still opened. */
export default function MovedFigurePage() {
  return <MovedFigure />
}
