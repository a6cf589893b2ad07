// Runs before each test file: takes rendered parts away after each test.
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

afterEach(cleanup);
