// Without a stored palette Material paints its first one, and goes dark only when its bundle has loaded.
// Storing "follow the device" before the body exists lets Material's own inline script choose before the first paint.
declare function __md_get(key: string): unknown
declare function __md_set(key: string, value: unknown): void

export function rememberPalette(): void {
  try {
    if (!__md_get('__palette'))
      __md_set('__palette', {
        index: 0,
        color: { media: '(prefers-color-scheme)', scheme: 'default', primary: 'custom', accent: 'custom' },
      })
  } catch {
    // storage is blocked: the palette follows the device after loading
  }
}
