import { render } from '@testing-library/react'
import MovedFigurePage from '../../../src/pages/figure/index'
import { freshPhone, phone } from '../../taro-stub'

test('an address of a figure that was shared before it moved still leads to that figure', () => {
  freshPhone()
  phone.params = { metric: 'health-card-people' }
  render(<MovedFigurePage />)
  expect(phone.opened).toEqual(['/resident/pages/figure/index?metric=health-card-people'])
})
