/**
 * How often a passphrase is stirred (scrypt, as a power of two) before it opens a file: what makes trying passphrases
 * slow, and what an old phone has to do as well. 2^16 takes 64 MiB for a moment; decisions/0012 has the measures.
 */
export const workOfSealing = 16

/** `age` itself seals with 2^18, which takes 256 MiB. A file that asks for more could be made to freeze a phone. */
export const mostWork = 18
