// Ends a run with the one line that tests/run adds up.
import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";

export default class ClosingLine implements Reporter {
  #passed = 0;
  #failed = 0;

  onTestEnd(test: TestCase, result: TestResult) {
    if (result.status === test.expectedStatus) this.#passed += 1;
    else this.#failed += 1;
  }

  onEnd() {
    console.log(`${this.#passed} passed, ${this.#failed} failed`);
  }
}
