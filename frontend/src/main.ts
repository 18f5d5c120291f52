import { mount } from "svelte";
import App from "./App.svelte";
import { spin } from "./lib/spinning";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";

const place = document.getElementById("app");
if (!place) throw new Error("index.html has no #app");
mount(App, { target: place });
spin();
