import { render } from "preact";
import { App } from "./app.tsx";
import "@fontsource-variable/noto-naskh-arabic/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "./styles/base.css";

const root = document.getElementById("app");
if (root) render(<App />, root);
