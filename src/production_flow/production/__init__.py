"""The use cases: make, plan, edit, redo, review."""
