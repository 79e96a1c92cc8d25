import { type Key, useWords } from "../language/language.tsx";
import { THEMES, useTheme } from "./theme.ts";

/** Language and colours. */
export function SettingsMenu() {
  const { t, language, setLanguage } = useWords();
  const [theme, setTheme] = useTheme();
  return (
    <div class="settings">
      <fieldset class="choice" aria-label={t("settings.language")}>
        <button type="button" lang="en" aria-pressed={language === "en"} onClick={() => setLanguage("en")}>
          English
        </button>
        <button type="button" lang="ar" aria-pressed={language === "ar"} onClick={() => setLanguage("ar")}>
          {t("settings.arabic")}
        </button>
      </fieldset>
      <label class="theme">
        <span class="hidden">{t("settings.theme")}</span>
        <select
          value={theme}
          onChange={({ currentTarget }) =>
            setTheme(THEMES.find((known) => known === currentTarget.value) ?? "auto")
          }
        >
          {THEMES.map((each) => (
            <option key={each} value={each}>
              {t(`settings.theme.${each}` satisfies Key)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
