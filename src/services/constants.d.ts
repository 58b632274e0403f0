/** Where the gateway is; empty for the page's own origin. */
declare const TARO_APP_GATEWAY: string
/** The cloud environment of the mini program; empty for the first one of the account. */
declare const TARO_APP_CLOUD_ENV: string
declare const TARO_APP_VERSION: string
/** Where the browser's build is served, without a slash at its end; empty where the mini program knows no such place. */
declare const TARO_APP_SITE: string
