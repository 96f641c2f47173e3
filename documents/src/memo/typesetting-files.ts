/**
 * The files that writing a PDF needs beside this program, by where their packages keep them: the typesetter itself, as
 * WebAssembly, and one font for each group of scripts, in the order in which they are tried. The first has Latin, Greek,
 * Cyrillic and Devanagari. Whoever asks for a PDF brings
 * their bytes: here nothing is read from a disk or a network.
 */
export const typesetterFile = "@myriaddreamin/typst-ts-web-compiler/wasm"

export const fontFiles: readonly string[] = Object.freeze([
  "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf",
  "@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf",
  "@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf",
  "@expo-google-fonts/noto-sans-bengali/400Regular/NotoSansBengali_400Regular.ttf",
])
