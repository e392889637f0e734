import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Latin, Greek and Cyrillic; Arabic; Korean: each upright, in two weights. templates/report.typ names the families. */
const FILES = [
  import.meta.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf'),
  import.meta.resolve('@expo-google-fonts/nanum-gothic/400Regular/NanumGothic_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/nanum-gothic/700Bold/NanumGothic_700Bold.ttf'),
];

/** The fonts that documents are set in, the same on every machine. @throws when a font package is not installed */
export function readFonts(): Buffer[] {
  return FILES.map((file) => readFileSync(fileURLToPath(file)));
}
