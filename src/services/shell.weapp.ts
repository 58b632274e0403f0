export function keepShell(): void {
  // WeChat keeps the package on the phone.
}
