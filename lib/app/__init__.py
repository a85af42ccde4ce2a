"""What needs Streamlit and is no page: shell, the current view, widgets bound to the URL."""
