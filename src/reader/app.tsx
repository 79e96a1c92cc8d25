import { LanguageProvider } from "./language/language.tsx";
import { Layout } from "./layout/layout.tsx";
import { Routes } from "./routes.tsx";

export function App() {
  return (
    <LanguageProvider>
      <Layout>
        <Routes />
      </Layout>
    </LanguageProvider>
  );
}
