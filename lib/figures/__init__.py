"""Values in; map, timeline and safe HTML out. No Streamlit."""
