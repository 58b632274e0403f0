export default {
  extends: ['stylelint-config-standard-scss'],
  // Taro's own tab bar has classes that are not kebab-case.
  rules: { 'selector-class-pattern': null },
}
