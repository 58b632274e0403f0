/** Where strangers reach the cloud over HTTPS, without a slash at its end; null where this program was not told. */
export declare function siteAddress(): string | null
