"""The small language of figures and dates: what people write, and the exact values they mean."""
